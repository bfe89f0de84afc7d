"""Install, run, upgrade and remove the Windows packages under Wine, and say what did not hold."""

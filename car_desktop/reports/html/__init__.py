"""Documents as one accessible HTML file, without script and without anything from elsewhere."""

"""How the program looks: every screen and sheet, shown, photographed and searched for faults."""

"""Who I am, how the program looks, where the data is."""

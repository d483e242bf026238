"""The one plan of a household: goals in own words, and who does what when."""

"""A simulated year of Vandaag."""

"""A melding from the day it came in: the question, the steps with their terms, the onderzoek."""

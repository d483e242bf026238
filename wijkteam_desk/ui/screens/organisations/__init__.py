"""The organisations that help, and who can be called there: found and noted while on the phone."""

"""Files in and out, in forms that other programs can read and write."""

"""Somebody is asked to decide, or two do not agree about the regie: told, gone on with, ended."""

"""Addresses: each file holds those of one kind."""

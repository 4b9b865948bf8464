"""Machines and sites that do not exist but behave as real ones do, faults included."""

// Takes away an index that was divided into two.
DROP INDEX look_ups_names IF EXISTS

### Exercise of both sides, a set with each in turn.

sides-next = Now the other side: { $limb }.

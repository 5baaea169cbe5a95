namespace Orleans.Runtime.Profiling;

/// <summary>What was read of the silo and its process at one instant.</summary>
/// <param name="At">The silo's timestamp.</param>
/// <param name="Totals">Calls since counting began.</param>
/// <param name="Activations">Activations alive.</param>
/// <param name="Processor">Processor time that the process has used since it began.</param>
/// <param name="Memory">What the process holds of the machine's memory, in bytes.</param>
internal sealed record Reading(long At, CallTotals Totals, int Activations, TimeSpan Processor, long Memory);

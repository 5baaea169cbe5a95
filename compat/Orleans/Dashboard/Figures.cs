namespace Orleans.Dashboard;

/// <summary>What the dashboard tells of a silo: numbers by grain type and method, never a grain's key.</summary>
/// <param name="CountingSeconds">For how long calls have been counted.</param>
/// <param name="CountsAlways">Whether they are also while nobody looks.</param>
/// <param name="Processor">The part of the machine's processors that the process used lately, 0 to 1.</param>
/// <param name="MemoryBytes">What the process holds of the machine's memory.</param>
/// <param name="HeapBytes">What its objects take, with those not yet collected.</param>
/// <param name="History">The oldest first.</param>
internal sealed record Figures(
    string Silo, double CountingSeconds, bool CountsAlways, int Processors, double Processor, long MemoryBytes, long HeapBytes,
    int Activations, CallFigures Calls, double CallsPerSecond, double FailuresPerSecond,
    IReadOnlyList<GrainFigures> Grains, IReadOnlyList<HistoryFigures> History);

/// <summary>Calls that have ended since counting began, and how long they took together.</summary>
internal sealed record CallFigures(long Calls, long Failures, double Milliseconds)
{
    public double MeanMilliseconds => Calls == 0 ? 0 : Milliseconds / Calls;
}

/// <summary>The grains of one type.</summary>
/// <param name="Type">Its short name.</param>
/// <param name="Class">The full name of its class.</param>
internal sealed record GrainFigures(
    string Type, string Class, int Activations, CallFigures Calls, IReadOnlyList<MethodFigures> Methods);

/// <summary>One method that was called.</summary>
internal sealed record MethodFigures(string Interface, string Method, CallFigures Calls);

/// <summary>What went on between one reading and the next.</summary>
internal sealed record HistoryFigures(
    double SecondsAgo, double CallsPerSecond, double FailuresPerSecond, double MeanMilliseconds, int Activations,
    double Processor, long MemoryBytes);

namespace ChiBo.Evening.Results;

/// <summary>Requests of one kind, as many bursts as there were.</summary>
internal sealed class Samples(string kind)
{
    private readonly List<double> _milliseconds = [];
    private bool _isSorted = true;

    public string Kind => kind;

    public int Count => _milliseconds.Count;

    public int Refused { get; private set; }

    public int Failed { get; private set; }

    public double Seconds { get; private set; }

    public double PerSecond => Count / Seconds;

    public void Add(IReadOnlyList<Wire.Shot> shots, TimeSpan took)
    {
        _milliseconds.AddRange(shots.Select(s => s.Milliseconds));
        Refused += shots.Count(s => s.Outcome == Wire.Outcome.Refused);
        Failed += shots.Count(s => s.Outcome == Wire.Outcome.Failed);
        Seconds += took.TotalSeconds;
        _isSorted = false;
    }

    /// <summary>Milliseconds that the given share of the requests did not exceed.</summary>
    public double Quantile(double share)
    {
        if (!_isSorted) _milliseconds.Sort();
        _isSorted = true;
        return _milliseconds.Count == 0 ? 0 : _milliseconds[Math.Min((int)Math.Ceiling(share * Count), Count) - 1];
    }
}

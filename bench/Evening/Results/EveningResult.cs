namespace ChiBo.Evening.Results;

/// <summary>One evening with one number of connections.</summary>
internal sealed class EveningResult(int connections)
{
    private readonly List<Samples> _kinds = [];

    public int Connections => connections;

    public IReadOnlyList<Samples> Kinds => _kinds;

    /// <summary>The plain program's votes.</summary>
    public Samples Plain { get; } = new("plain vote");

    /// <summary>The plain program's processor.</summary>
    public double PlainSeconds { get; set; }

    public List<Round> Rounds { get; } = [];

    public Use All { get; set; } = Use.None;

    /// <summary>The three rounds of votes alone.</summary>
    public Use Votes { get; set; } = Use.None;

    public long Events { get; set; }

    public string Load { get; set; } = "";

    public Samples Of(string kind)
    {
        if (_kinds.Find(k => k.Kind == kind) is { } known) return known;
        _kinds.Add(new Samples(kind));
        return _kinds[^1];
    }
}

namespace ChiBo.Simulator;

/// <summary>Which cells are visited in the month, and by whom: two of a group, none at home or at two places.</summary>
/// <remarks>Drawn before anybody acts, cell by cell, so that a run that was interrupted draws the same.</remarks>
internal sealed class VisitPlan(Accounts accounts, Draw draw, string month)
{
    private const double Share = 0.15;
    private const int Together = 2;

    private static readonly TimeSpan Apart = TimeSpan.FromHours(4);

    private readonly Dictionary<string, List<DateTimeOffset>> _taken = [];
    private int _planned;

    /// <summary>The group and its visitors for a cell; null when nobody visits it.</summary>
    public PlannedVisit? For(Cell cell)
    {
        if (accounts.Groups.Count == 0 || !draw.Happens($"{cell.Id}|{month}|visited", Share)) return null;
        var start = new Calendar(month, cell.Day, cell.Time).Start;
        var group = accounts.Groups[_planned % accounts.Groups.Count];
        var free = group.Members
            .Where(m => !accounts.IsOf(m, cell.Id) && Taken(m).TrueForAll(t => (t - start).Duration() >= Apart))
            .Take(Together).ToArray();
        if (free.Length == 0) return null;
        foreach (var member in free) Taken(member).Add(start);
        _planned++;
        return new PlannedVisit(group.Id, group.Lead, free);
    }

    private List<DateTimeOffset> Taken(string member) =>
        _taken.TryGetValue(member, out var taken) ? taken : _taken[member] = [];
}

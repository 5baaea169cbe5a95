using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>When which visitor is taken, and how many visits each group has. Used within one proposal alone.</summary>
internal sealed class Diaries
{
    private readonly Dictionary<string, List<DateTimeOffset>> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<(ScopePath Group, Month Month), int> _visits = [];

    public void Add(PlannedVisit visit)
    {
        _visits[(visit.Group, visit.Month)] = Visits(visit.Group, visit.Month) + 1;
        if (visit.MeetsAt is not { } at) return;
        foreach (var visitor in visit.Visitors) Of(visitor).Add(at);
    }

    public int Visits(ScopePath group, Month month) => _visits.GetValueOrDefault((group, month));

    public int Visits(ScopePath group) => _visits.Where(v => v.Key.Group == group).Sum(v => v.Value);

    /// <summary>The members who can go: not of the cell, nowhere else at that time; those who went least, first.</summary>
    public ImmutableArray<string> Team(GroupToPlan group, ScopePath cell, DateTimeOffset? at, int size)
    {
        var free = group.Members
            .Where(m => m.Cell != cell && (at is not { } when || IsFree(m.MemberId, when)))
            .OrderBy(m => Of(m.MemberId).Count)
            .ThenBy(m => m.MemberId, StringComparer.Ordinal)
            .Take(size)
            .Select(m => m.MemberId)
            .ToImmutableArray();
        return free.Length < size ? [] : free;
    }

    private bool IsFree(string member, DateTimeOffset at) =>
        Of(member).TrueForAll(taken => (taken - at).Duration() >= WorkingGroupLimits.Apart);

    private List<DateTimeOffset> Of(string member)
    {
        if (!_taken.TryGetValue(member, out var taken)) _taken[member] = taken = [];
        return taken;
    }
}

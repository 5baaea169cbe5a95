namespace ChiBo.Demo;

/// <summary>A cell while the bloc is being made.</summary>
internal sealed class CellDraft(string id, string name, MeetingPlan plan, MemberDraft[] members)
{
    // Điều lệ: fewer than 9 full members elect a secretary; 9 and more elect a committee.
    private const int FewestForCommittee = 9;

    private MemberDraft[] _committee = [];

    public IReadOnlyList<MemberDraft> Members => members;

    public MemberDraft Secretary { get; private set; } = members[0];

    private MemberDraft? Deputy => _committee.ElementAtOrDefault(1);

    /// <summary>Secretary, deputy, committee, then everybody else by their chance of being elected.</summary>
    public IEnumerable<MemberDraft> ByStanding =>
        members.OrderByDescending(m => m == Secretary).ThenByDescending(m => m == Deputy)
            .ThenByDescending(m => _committee.Contains(m)).ThenByDescending(m => m.Weight).ThenBy(m => m.Id);

    public void Elect(SplitMix64 random)
    {
        var elected = members.OrderByDescending(m => m.Weight).ThenBy(m => m.Id).ToArray();
        Secretary = elected[0];
        var seats = members.Length >= 20 ? 5 : members.Length >= 13 ? random.Between(3, 5) : 3;
        _committee = members.Length >= FewestForCommittee ? elected[..seats] : [];
        Secretary.HoldsOffice = true;
        foreach (var member in _committee)
        {
            member.HoldsOffice = true;
        }
    }

    public IEnumerable<DemoGrant> Grants() =>
    [
        .. members.Select(m => new DemoGrant(m.Id, id, DemoRoles.Member)),
        new DemoGrant(Secretary.Id, id, DemoRoles.Secretary),
        .. Deputy is null ? Array.Empty<DemoGrant>() : [new DemoGrant(Deputy.Id, id, DemoRoles.DeputySecretary)],
        .. _committee.Select(m => new DemoGrant(m.Id, id, DemoRoles.CellCommittee)),
    ];

    public DemoCell ToCell() => new(
        id, name, plan.Day, plan.Time, plan.Place, [.. members.Select(m => m.ToMember())],
        Secretary.Id, Deputy?.Id, [.. _committee.Select(m => m.Id)]);
}

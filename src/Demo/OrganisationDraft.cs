namespace ChiBo.Demo;

/// <summary>A grassroots organisation while the bloc is being made.</summary>
internal sealed class OrganisationDraft(string id, string name, CellDraft[] cells)
{
    public string Id => id;

    public IReadOnlyList<CellDraft> Cells => cells;

    public MemberDraft[] Committee { get; private set; } = [];

    public void Elect()
    {
        var seats = Math.Clamp(cells.Length + 2, 3, 7);
        var candidates = cells.SelectMany(c => c.ByStanding.Select((m, rank) => (Member: m, Rank: rank)));
        Committee = [.. candidates.OrderBy(c => c.Rank).ThenByDescending(c => c.Member.Weight)
            .ThenBy(c => c.Member.Id).Take(seats).Select(c => c.Member)];
        foreach (var member in Committee)
        {
            member.HoldsOffice = true;
        }
    }

    public IEnumerable<DemoGrant> Grants() =>
    [
        .. cells.SelectMany(c => c.Grants()),
        .. Committee.Select(m => new DemoGrant(m.Id, id, DemoRoles.OrganisationCommittee)),
    ];

    public DemoOrganisation ToOrganisation() =>
        new(id, name, [.. cells.Select(c => c.ToCell())], [.. Committee.Select(m => m.Id)]);
}

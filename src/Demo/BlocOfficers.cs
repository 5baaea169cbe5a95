using ChiBo.Demo.Names;

namespace ChiBo.Demo;

/// <summary>Who serves the whole bloc: committee, office, inspection and working groups. Nobody serves twice.</summary>
internal sealed record BlocOfficers(
    string Bloc,
    IReadOnlyList<MemberDraft> Committee,
    IReadOnlyList<MemberDraft> Office,
    IReadOnlyList<MemberDraft> Inspection,
    IReadOnlyList<DemoWorkingGroup> WorkingGroups)
{
    private const int CommitteeSeats = 9;
    private const int OfficeSeats = 3;
    private const int InspectionSeats = 5;
    private const int Groups = 4;
    private const int GroupSeats = 5;

    public static BlocOfficers Elect(SplitMix64 random, string bloc, IReadOnlyList<OrganisationDraft> organisations)
    {
        var agency = organisations.Single(o => o.Id == $"{bloc}/{OrganisationNames.BlocAgency}");
        var office = agency.Cells.SelectMany(c => c.Members).Where(m => !m.HoldsOffice)
            .OrderByDescending(m => m.Weight).ThenBy(m => m.Id).Take(OfficeSeats).ToArray();

        // One from an organisation, so that a group never visits a place two of its people come from.
        var others = new Queue<OrganisationDraft>(random.Shuffle(organisations.Where(o => o != agency)));
        MemberDraft[] committee = [agency.Committee[0], .. Take(CommitteeSeats - 1).Select(o => o.Committee[0])];
        MemberDraft[] inspection = [agency.Committee[1], .. Take(InspectionSeats - 1).Select(o => o.Committee[1])];
        var groups = Enumerable.Range(1, Groups).Select(number => Group(bloc, number, Take(GroupSeats))).ToArray();
        foreach (var member in office)
        {
            member.HoldsOffice = true;
        }

        return new BlocOfficers(bloc, committee, office, inspection, groups);

        OrganisationDraft[] Take(int count) => [.. Enumerable.Range(0, count).Select(_ => others.Dequeue())];
    }

    public IEnumerable<DemoGrant> Grants() =>
    [
        .. Committee.Select(m => new DemoGrant(m.Id, Bloc, DemoRoles.BlocCommittee)),
        .. Office.Select(m => new DemoGrant(m.Id, Bloc, DemoRoles.BlocOffice)),
        .. Inspection.Select(m => new DemoGrant(m.Id, Bloc, DemoRoles.Inspection)),
        .. WorkingGroups.SelectMany(g => g.Members.Select(m => new DemoGrant(m, g.Id, DemoRoles.WorkingGroupMember))),
        .. WorkingGroups.Select(g => new DemoGrant(g.Lead, g.Id, DemoRoles.WorkingGroupLead)),
    ];

    private static DemoWorkingGroup Group(string bloc, int number, IReadOnlyList<OrganisationDraft> from) => new(
        $"{bloc}/to-cong-tac-{number}", $"Tổ công tác số {number}",
        [.. from.Select(o => o.Committee[1].Id)], from[0].Committee[1].Id);
}

using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ChiBo.Demo.Tests;

public sealed partial class DemoBlocTests
{
    private static readonly DemoBloc Bloc = DemoBloc.Generate();

    public static TheoryData<ulong> Seeds => [DemoBloc.DefaultSeed, 0, 1, 7, ulong.MaxValue];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_seed_gives_the_numbers_of_the_reference_bloc(ulong seed)
    {
        var bloc = DemoBloc.Generate(seed);

        bloc.Organisations.Count.ShouldBe(68);
        bloc.Cells.Count().ShouldBe(218);
        bloc.Members.Count().ShouldBe(2740);
        bloc.Cells.Min(c => c.Members.Count).ShouldBe(3);
        bloc.Cells.Max(c => c.Members.Count).ShouldBe(60);
        bloc.Members.Count(m => m.IsProbationary).ShouldBe(82);
        bloc.Members.Count(m => m.Standing == DemoStanding.Exempt).ShouldBe(55);
        bloc.Members.Count(m => m.Standing == DemoStanding.TemporaryIn).ShouldBe(27);
        bloc.Members.Count(m => m.Standing == DemoStanding.TemporaryOut).ShouldBe(27);
        Holders(bloc, DemoRoles.BlocCommittee).ShouldBe(9);
        Holders(bloc, DemoRoles.BlocOffice).ShouldBe(3);
        Holders(bloc, DemoRoles.Inspection).ShouldBe(5);
        Holders(bloc, DemoRoles.WorkingGroupMember).ShouldBe(20);
        Holders(bloc, DemoRoles.WorkingGroupLead).ShouldBe(4);
        Holders(bloc, DemoRoles.Secretary).ShouldBe(218);
    }

    [Fact]
    public void A_bloc_three_times_as_large_has_everything_three_times_and_one_office()
    {
        var large = DemoBloc.Generate(DemoBloc.DefaultSeed, 3);

        large.Organisations.Select(o => o.Id).Distinct().Count().ShouldBe(3 * 68);
        large.Cells.Select(c => c.Id).Distinct().Count().ShouldBe(3 * 218);
        large.Members.Select(m => m.Id).Distinct().Count().ShouldBe(3 * 2740);
        Holders(large, DemoRoles.BlocOffice).ShouldBe(3);
        Holders(large, DemoRoles.Secretary).ShouldBe(3 * 218);
        large.Cells.ShouldAllBe(c => c.Members.Any(m => m.Id == c.Secretary));
        large.Grants.Where(g => g.Role == DemoRoles.Secretary).Select(g => (g.Scope, g.MemberId))
            .ShouldBe(large.Cells.Select(c => (c.Id, c.Secretary)), ignoreOrder: true);
        large.Organisations.ShouldAllBe(o => o.Committee.All(m => o.Cells.SelectMany(c => c.Members).Any(own => own.Id == m)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bloc() =>
        DemoBloc.Generate(5).Members.ShouldBe(DemoBloc.Generate(5).Members);

    [Fact]
    public void Another_seed_gives_another_bloc() =>
        DemoBloc.Generate(5).Members.ShouldNotBe(DemoBloc.Generate(6).Members);

    // Frozen: stored data, screenshots and documents speak of these people.
    [Fact]
    public void The_default_bloc_is_the_one_that_was_always_shown()
    {
        var rosters = string.Concat(Bloc.Cells.Select(RosterCsv.Write));
        var grants = string.Join('\n', Bloc.Grants.Select(g => $"{g.MemberId} {g.GroupPath}"));
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rosters + grants))).ShouldBe(
            "cfca5dc5e15205def1021aba28acabdbf7fb4e2f2e3babac4c3ee9bcdc13399f");
    }

    [Fact]
    public void Ids_are_unique_and_paths()
    {
        var paths = Bloc.Organisations.Select(o => o.Id).Concat(Bloc.Cells.Select(c => c.Id))
            .Concat(Bloc.WorkingGroups.Select(g => g.Id)).ToArray();
        paths.Distinct().Count().ShouldBe(68 + 218 + 4);
        paths.ShouldAllBe(p => Path().IsMatch(p));
        Bloc.Members.Select(m => m.Id).ShouldBe(Enumerable.Range(1, 2740).Select(i => $"dv-{i:D5}"));
    }

    [Fact]
    public void Most_cells_are_of_about_twelve()
    {
        var sizes = Bloc.Cells.Select(c => c.Members.Count).Order().ToArray();
        sizes[sizes.Length / 2].ShouldBeInRange(9, 13);
        sizes.Count(s => s < 9).ShouldBeInRange(30, 100);
        sizes.Count(s => s > 30).ShouldBeInRange(2, 20);
    }

    [Fact]
    public void Cells_of_nine_and_more_have_a_committee_with_secretary_and_deputy()
    {
        foreach (var cell in Bloc.Cells)
        {
            var members = cell.Members.Select(m => m.Id).ToArray();
            members.ShouldContain(cell.Secretary);
            cell.Committee.ShouldBeSubsetOf(members);
            if (cell.Members.Count < 9)
            {
                (cell.Committee.Count, cell.Deputy).ShouldBe((0, null));
                continue;
            }

            cell.Committee.Count.ShouldBeInRange(3, 5);
            cell.Committee.ShouldBeUnique();
            cell.Committee[0].ShouldBe(cell.Secretary);
            cell.Committee[1].ShouldBe(cell.Deputy);
        }
    }

    [Fact]
    public void Every_organisation_has_a_committee_of_its_own_members()
    {
        foreach (var organisation in Bloc.Organisations)
        {
            organisation.Committee.Count.ShouldBeInRange(3, 7);
            organisation.Committee.ShouldBeUnique();
            organisation.Committee.ShouldBeSubsetOf(organisation.Cells.SelectMany(c => c.Members).Select(m => m.Id));
        }
    }

    [Fact]
    public void Who_holds_office_is_a_full_and_active_member()
    {
        var officers = Bloc.Grants.Where(g => g.Role != DemoRoles.Member).Select(g => g.MemberId).ToHashSet();
        Bloc.Members.Where(m => officers.Contains(m.Id))
            .ShouldAllBe(m => !m.IsProbationary && m.Standing == DemoStanding.Active);
    }

    [Fact]
    public void A_working_group_comes_from_five_organisations()
    {
        foreach (var group in Bloc.WorkingGroups)
        {
            group.Members.ShouldContain(group.Lead);
            group.Members.Select(m => Bloc.Organisations.Single(o => o.Cells.Any(c => c.Members.Any(x => x.Id == m))))
                .Distinct().Count().ShouldBe(5);
        }
    }

    [Fact]
    public void Nobody_serves_the_bloc_twice() =>
        Bloc.Grants.Where(g => g.Role is DemoRoles.BlocCommittee or DemoRoles.BlocOffice or DemoRoles.Inspection
            or DemoRoles.WorkingGroupMember).Select(g => g.MemberId).ShouldBeUnique();

    [Fact]
    public void Dates_of_a_life_follow_each_other()
    {
        foreach (var member in Bloc.Members)
        {
            member.BornOn.AddYears(18).ShouldBeLessThanOrEqualTo(member.AdmittedOn, member.Id);
            member.AdmittedOn.ShouldBeLessThan(DemoBloc.AsOf);
            if (member.FullOn is { } fullOn)
            {
                fullOn.ShouldBe(member.AdmittedOn.AddYears(1));
                fullOn.ShouldBeLessThan(DemoBloc.AsOf);
            }
            else
            {
                member.AdmittedOn.AddYears(1).ShouldBeGreaterThan(DemoBloc.AsOf);
            }
        }
    }

    [Fact]
    public void Middle_names_go_with_the_gender()
    {
        Bloc.Members.Where(m => m.Gender == DemoGender.Male).ShouldAllBe(m => !m.MiddleName.StartsWith("Thị"));
        Bloc.Members.Where(m => m.Gender == DemoGender.Female).ShouldAllBe(m => m.MiddleName != "Văn");
        Bloc.Members.Count(m => m.FamilyName == "Nguyễn").ShouldBeInRange(900, 1200);
        Bloc.Members.ShouldAllBe(m => m.FullName.IsNormalized());
    }

    [Fact]
    public void Nearly_all_cells_meet_between_the_third_and_the_fifth()
    {
        Bloc.Cells.Count(c => c.MeetingDay is 3 or 4 or 5).ShouldBeInRange(190, 217);
        Bloc.Cells.ShouldAllBe(c => c.MeetingDay >= 1 && c.MeetingDay <= 28 && c.Place.Length > 0);
    }

    private static int Holders(DemoBloc bloc, string role) => bloc.Grants.Count(g => g.Role == role);

    [GeneratedRegex("^khoi-mau/[a-z0-9-]+(/cb-[0-9]{2})?$")]
    private static partial Regex Path();
}

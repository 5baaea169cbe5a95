using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Everybody who looks at the whole bloc.</summary>
internal static class Onlookers
{
    public static Onlooker[] Of(WholeBloc bloc) =>
        [.. OfTheCell(bloc), .. OfTheGroups(bloc), .. AboveTheCell(bloc), .. Machines(bloc), .. Strangers(bloc)];

    private static IEnumerable<Onlooker> OfTheCell(WholeBloc bloc)
    {
        var first = bloc.First;
        var member = new Onlooker("member", Held(first.MemberIds[2], (first.Id, "member")))
        {
            Bloc = TestCell.Bloc, Cells = [first], Own = first, Minutes = bloc.MeetingsOf(first), IsPlainMember = true,
        };
        yield return member;
        yield return member with
        {
            Who = "member who was absent twice", Account = Held(first.MemberIds[3], (first.Id, "member")),
        };
        var leader = member with
        {
            IsPlainMember = false, Visits = [bloc.VisitToFirst], Histories = [bloc.VisitToFirst], Files = [first],
        };
        yield return leader with
        {
            Who = "secretary", Account = Held(first.MemberIds[0], (first.Id, "secretary"), (first.Id, "member")),
        };
        yield return leader with
        {
            Who = "deputy secretary",
            Account = Held(first.MemberIds[1], (first.Id, "deputy-secretary"), (first.Id, "member")),
        };
        yield return leader with
        {
            Who = "cell's committee",
            Account = Held(first.MemberIds[1], (first.Id, "cell-committee"), (first.Id, "member")),
        };
    }

    private static IEnumerable<Onlooker> OfTheGroups(WholeBloc bloc)
    {
        var group = new Onlooker("lead of the working group", bloc.Group.Account(0))
        {
            Bloc = TestCell.Bloc, Groups = [bloc.Group.Id], Visits = [bloc.VisitToFirst, bloc.VisitToThird],
        };
        yield return group with { Histories = [bloc.VisitToThird] };
        yield return group with
        {
            Who = "visitor", Account = bloc.Group.Account(1), OwnVisits = [bloc.VisitToFirst],
            Visited = [WholeBloc.InNovember(bloc.First)], Minutes = [WholeBloc.InNovember(bloc.First)],
        };
        yield return group with
        {
            Who = "visitor who did not come", Account = bloc.Group.Account(2), OwnVisits = [bloc.VisitToThird],
            Histories = [bloc.VisitToThird], Visited = [WholeBloc.InNovember(bloc.Third)],
        };
        yield return new Onlooker("lead of another working group", bloc.OtherGroup.Account(0))
        {
            Bloc = TestCell.Bloc, Groups = [bloc.OtherGroup.Id], Visits = [bloc.VisitToSecond],
            OwnVisits = [bloc.VisitToSecond], Histories = [bloc.VisitToSecond],
            Visited = [WholeBloc.InNovember(bloc.Second)],
        };
    }

    private static IEnumerable<Onlooker> AboveTheCell(WholeBloc bloc)
    {
        var organisation = OfTheOrganisation(bloc);
        yield return organisation with
        {
            Minutes = [.. organisation.Cells.SelectMany(bloc.MeetingsOf)], Files = organisation.Cells,
        };
        var whole = OfTheBloc(bloc);
        var minutes = new[] { bloc.First, bloc.Second, bloc.Third }.SelectMany(bloc.MeetingsOf).ToArray();
        yield return whole with { Minutes = minutes, Files = whole.Cells, Plans = true };
        yield return whole with
        {
            Who = "bloc's office", Account = Held("vp-09", (TestCell.Bloc, "bloc-office")), Files = whole.Cells,
            Plans = true, RunsTheOffice = true,
        };
        yield return whole with
        {
            Who = "inspection", Account = Held("ubkt-09", (TestCell.Bloc, "inspection")), Files = whole.Cells,
        };
    }

    private static IEnumerable<Onlooker> Machines(WholeBloc bloc)
    {
        yield return OfTheBloc(bloc) with
        {
            Who = "report client of the bloc",
            Account = Held("bao-cao-khoi", (TestCell.Bloc, "report-client")) with { IsMachine = true },
        };
        yield return OfTheOrganisation(bloc) with
        {
            Who = "report client of an organisation",
            Account = Held("bao-cao", (bloc.First.Organisation, "report-client")) with { IsMachine = true },
        };
    }

    private static IEnumerable<Onlooker> Strangers(WholeBloc bloc)
    {
        yield return new Onlooker("committee of another bloc", Held("btv-la", (WholeBloc.Abroad, "bloc-committee")))
        {
            Bloc = WholeBloc.Abroad, Organisations = [bloc.Foreign.Organisation], Cells = [bloc.Foreign],
            Minutes = bloc.MeetingsOf(bloc.Foreign), Files = [bloc.Foreign], Plans = true, ServesTheBloc = true,
        };
        yield return new Onlooker("committee of an organisation whose id begins alike",
            Held("du-la", ($"{bloc.First.Organisation}0", "organisation-committee"))) { Bloc = TestCell.Bloc };
        yield return new Onlooker("somebody without any role", Held("ai-do"));
    }

    private static Onlooker OfTheOrganisation(WholeBloc bloc) => new(
        "organisation's committee", Held("du-09", (bloc.First.Organisation, "organisation-committee")))
    {
        Bloc = TestCell.Bloc, Organisations = [bloc.First.Organisation], Cells = [bloc.First, bloc.Second],
        Visits = [bloc.VisitToFirst, bloc.VisitToSecond], Histories = [bloc.VisitToFirst, bloc.VisitToSecond],
    };

    private static Onlooker OfTheBloc(WholeBloc bloc)
    {
        var cells = bloc.All.Where(c => c.BlocId == TestCell.Bloc).ToArray();
        return new Onlooker("bloc's committee", Held("btv-09", (TestCell.Bloc, "bloc-committee")))
        {
            Bloc = TestCell.Bloc, Organisations = [.. cells.Select(c => c.Organisation).Distinct()], Cells = cells,
            Groups = [bloc.Group.Id, bloc.OtherGroup.Id], Visits = bloc.Visits, Histories = bloc.Visits,
            ServesTheBloc = true,
        };
    }

    private static Account Held(string name, params (string Scope, string Role)[] roles) =>
        new(name, [.. roles.Select(r => $"{r.Scope}/{r.Role}")]);
}

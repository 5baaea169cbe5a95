using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Tests;

/// <summary>Whoever acts in the tests, and where.</summary>
internal static class Actors
{
    public static readonly ScopePath Bloc = ScopePath.Parse("khoi-mau");
    public static readonly ScopePath Organisation = Bloc.Child("so-tai-chinh");
    public static readonly ScopePath Cell = Organisation.Child("cb-01");
    public static readonly ScopePath OtherCell = Organisation.Child("cb-02");

    public static readonly Actor Office = With(Role.BlocOffice, Bloc);
    public static readonly Actor BlocCommittee = With(Role.BlocCommittee, Bloc);
    public static readonly Actor OrganisationCommittee = With(Role.OrganisationCommittee, Organisation);
    public static readonly Actor Secretary = With(Role.Secretary, Cell);
    public static readonly Actor OtherSecretary = With(Role.Secretary, OtherCell);
    public static readonly Actor Member = With(Role.Member, Cell);
    public static readonly Actor Stranger = With(Role.BlocOffice, ScopePath.Parse("khoi-khac"));

    private static Actor With(Role role, ScopePath scope) =>
        new($"{role}@{scope}".ToLowerInvariant(), null, [new Grant(role, scope)]);
}

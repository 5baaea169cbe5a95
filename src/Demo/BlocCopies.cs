using System.Globalization;

namespace ChiBo.Demo;

/// <summary>A bloc several times as large: its organisations again, with names and people of their own.</summary>
internal static class BlocCopies
{
    /// <param name="bloc">The bloc of a seed; its officers serve the large one.</param>
    /// <param name="times">1 or more.</param>
    public static DemoBloc Times(this DemoBloc bloc, int times)
    {
        var people = bloc.Members.Count();
        return bloc with
        {
            Organisations = [.. Enumerable.Range(0, times).SelectMany(i => bloc.Organisations.Select(o => Copy(o, i, people)))],
            Grants =
            [
                .. bloc.Grants,
                .. Enumerable.Range(1, times - 1).SelectMany(i => OrganisationGrants(bloc).Select(g => g with
                {
                    MemberId = Number(g.MemberId, i, people), Scope = Scope(g.Scope, i),
                })),
            ],
        };
    }

    private static IEnumerable<DemoGrant> OrganisationGrants(DemoBloc bloc)
    {
        var ids = bloc.Organisations.Select(o => o.Id).ToHashSet();
        return bloc.Grants.Where(g => ids.Contains(string.Join('/', g.Scope.Split('/').Take(2))));
    }

    private static DemoOrganisation Copy(DemoOrganisation organisation, int copy, int people) => copy == 0
        ? organisation
        : organisation with
        {
            Id = Scope(organisation.Id, copy),
            Name = $"{organisation.Name} {copy + 1}",
            Cells = [.. organisation.Cells.Select(c => Copy(c, copy, people))],
            Committee = [.. organisation.Committee.Select(m => Number(m, copy, people))],
        };

    private static DemoCell Copy(DemoCell cell, int copy, int people) => cell with
    {
        Id = Scope(cell.Id, copy),
        Members = [.. cell.Members.Select(m => m with { Id = Number(m.Id, copy, people) })],
        Secretary = Number(cell.Secretary, copy, people),
        Deputy = cell.Deputy is { } deputy ? Number(deputy, copy, people) : null,
        Committee = [.. cell.Committee.Select(m => Number(m, copy, people))],
    };

    /// <summary><c>khoi-mau/so-tai-chinh/cb-01</c> becomes <c>khoi-mau/so-tai-chinh-2/cb-01</c>.</summary>
    private static string Scope(string path, int copy)
    {
        var parts = path.Split('/');
        parts[1] = $"{parts[1]}-{copy + 1}";
        return string.Join('/', parts);
    }

    private static string Number(string member, int copy, int people) =>
        $"dv-{int.Parse(member[3..], CultureInfo.InvariantCulture) + (copy * people):D5}";
}

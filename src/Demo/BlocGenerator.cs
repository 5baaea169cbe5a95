using ChiBo.Demo.Names;

namespace ChiBo.Demo;

/// <summary>Makes the demo bloc from a seed.</summary>
internal sealed class BlocGenerator(SplitMix64 random)
{
    public const string Bloc = "khoi-mau";
    public const int Cells = 218;
    public const int Members = 2740;

    public DemoBloc Generate()
    {
        var organisations = LayOut();
        foreach (var cell in organisations.SelectMany(o => o.Cells))
        {
            cell.Elect(random);
        }

        foreach (var organisation in organisations)
        {
            organisation.Elect();
        }

        var officers = BlocOfficers.Elect(random, Bloc, organisations);
        Standings.Assign(random, [.. organisations.SelectMany(o => o.Cells).SelectMany(c => c.Members)]);
        return new DemoBloc(
            Bloc,
            "Đảng bộ Khối các cơ quan tỉnh Mẫu",
            [.. organisations.Select(o => o.ToOrganisation())],
            officers.WorkingGroups,
            [.. organisations.SelectMany(o => o.Grants()), .. officers.Grants()]);
    }

    private OrganisationDraft[] LayOut()
    {
        var cells = CellsOfOrganisations();
        var sizes = CellSizes.Draw(random, Cells, Members);
        var rest = random.Shuffle(sizes[2..]).ToList();
        // An organisation of one cell elects its committee from that cell, which must be large enough.
        int[] single = [.. rest.Where(size => size >= 9).Take(OrganisationNames.OfOneCell.Length)];
        foreach (var size in single)
        {
            rest.Remove(size);
        }

        // The first organisation holds the largest and the smallest cell, so that both are easy to find.
        var several = new Queue<int>([.. sizes[..2], .. rest]);
        var number = 0;
        OrganisationDraft LayOutOne((string Slug, string Name) named, string kind, int count, Queue<int> from) => new(
            $"{Bloc}/{named.Slug}", $"{kind} {named.Name}",
            [.. Enumerable.Range(1, count).Select(i => LayOutCell(named, i, count, from.Dequeue(), ref number))]);

        return
        [
            .. OrganisationNames.OfSeveralCells.Select((o, i) => LayOutOne(o, "Đảng bộ cơ sở", cells[i], several)),
            .. OrganisationNames.OfOneCell.Select(
                (o, i) => LayOutOne(o, "Chi bộ cơ sở", 1, new Queue<int>([single[i]]))),
        ];
    }

    private CellDraft LayOutCell((string Slug, string Name) organisation, int index, int of, int size, ref int number)
    {
        var members = new MemberDraft[size];
        for (var i = 0; i < size; i++)
        {
            members[i] = new MemberDraft(random, ++number);
        }

        var name = of == 1 ? $"Chi bộ {organisation.Name}" : $"Chi bộ {OrganisationNames.Departments[index - 1]}";
        var plan = MeetingPlan.Draw(random, organisation.Name);
        return new CellDraft($"{Bloc}/{organisation.Slug}/cb-{index:D2}", name, plan, members);
    }

    // Two cells each at least; the rest falls where it falls, up to as many as there are names for.
    private int[] CellsOfOrganisations()
    {
        var count = OrganisationNames.OfSeveralCells.Length;
        var cells = Enumerable.Repeat(2, count).ToArray();
        for (var left = Cells - OrganisationNames.OfOneCell.Length - (2 * count); left > 0; left--)
        {
            var free = Enumerable.Range(0, count).Where(i => cells[i] < OrganisationNames.Departments.Length).ToArray();
            cells[random.Pick(free)]++;
        }

        return cells;
    }
}

namespace ChiBo.Demo;

/// <summary>A synthetic bloc: no name in it belongs to anybody.</summary>
/// <param name="Id">Its path, for example <c>khoi-mau</c>.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Organisations">In a fixed order.</param>
/// <param name="WorkingGroups">They lie under the bloc.</param>
/// <param name="Grants">Who holds which role where: everything that becomes a group of the realm.</param>
public sealed record DemoBloc(
    string Id,
    string Name,
    IReadOnlyList<DemoOrganisation> Organisations,
    IReadOnlyList<DemoWorkingGroup> WorkingGroups,
    IReadOnlyList<DemoGrant> Grants)
{
    /// <summary>The seed of the bloc that <c>./chibo run</c> loads.</summary>
    public const ulong DefaultSeed = 2026;

    /// <summary>The password of everybody in the demo; it is shown at start and good for nothing else.</summary>
    public const string Password = "ChiBo-2026";

    /// <summary>Ages and dates are as of this day.</summary>
    public static readonly DateOnly AsOf = new(2026, 10, 1);

    /// <summary>The instant at which its rosters begin to hold: a day before its first meetings.</summary>
    public static readonly DateTimeOffset Opening = new(AsOf, TimeOnly.MinValue, TimeSpan.Zero);

    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>The bloc of a seed, always the same: 68 organisations, 218 cells, 2,740 members.</summary>
    public static DemoBloc Generate(ulong seed = DefaultSeed) => new BlocGenerator(new SplitMix64(seed)).Generate();

    /// <summary>The bloc of a seed with as many organisations, cells and members several times over.</summary>
    public static DemoBloc Generate(ulong seed, int times) => times == 1 ? Generate(seed) : Generate(seed).Times(times);

    /// <summary>The beginning of the month of an instant in Viet Nam, and never before the demo's own.</summary>
    public static DateTimeOffset MonthOf(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(VietNam).DateTime);
        var first = today.AddDays(1 - today.Day);
        return new DateTimeOffset(first < AsOf ? AsOf : first, TimeOnly.MinValue, VietNam);
    }

    public IEnumerable<DemoCell> Cells => Organisations.SelectMany(o => o.Cells);

    public IEnumerable<DemoMember> Members => Cells.SelectMany(c => c.Members);
}

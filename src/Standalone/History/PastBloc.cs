using ChiBo.Demo;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Domain.Scoring;

namespace ChiBo.Standalone.History;

/// <summary>What the meetings of the past have in common: whose bloc it is, which months, who acts above the cells.</summary>
internal sealed class PastBloc(DemoBloc demo, ulong seed, int months, Rubric rubric, Document study)
{
    private readonly ILookup<string, string> _committees = demo.Grants
        .Where(g => g.Role == DemoRoles.OrganisationCommittee)
        .ToLookup(g => g.Scope, g => g.MemberId);

    private PastVisits? _visits;

    private readonly Dictionary<string, string> _names = demo.Members.ToDictionary(m => m.Id, m => m.FullName);

    public DemoBloc Demo => demo;

    public Rubric Rubric => rubric;

    /// <summary>The text that authors of thematic studies hand in.</summary>
    public Document Study => study;

    /// <summary>The month before the first of the meetings.</summary>
    public Month Registered { get; } = Month.Of(DemoBloc.AsOf).Plus(-months - 1);

    /// <summary>The last month that is over.</summary>
    public Month Last { get; } = Month.Of(DemoBloc.AsOf).Plus(-1);

    public Actor Office { get; } = new("chibo-demo", null, [new Grant(Role.BlocOffice, ScopePath.Parse(demo.Id))]);

    /// <summary>Of the bloc's working groups.</summary>
    public PastVisits Visits => LazyInitializer.EnsureInitialized(ref _visits, () => new PastVisits(this));

    /// <summary>A cell begins when its secretary is a full member, and first meets in the month after it was registered.</summary>
    public Month RegisteredOf(DemoCell cell)
    {
        var leadsFrom = cell.Members.First(m => m.Id == cell.Secretary).FullOn!.Value;
        return leadsFrom <= Registered.FirstDay ? Registered : Month.Of(leadsFrom).Plus(1);
    }

    public Chance ChanceOf(string subject) => new(seed, subject);

    public string NameOf(string member) => _names[member];

    /// <summary>Who confirms the scores of an organisation's cells.</summary>
    public Actor SuperiorOf(ScopePath organisation)
    {
        var member = _committees[organisation.Value].First();
        return new Actor(member, member, [new Grant(Role.OrganisationCommittee, organisation)]);
    }
}

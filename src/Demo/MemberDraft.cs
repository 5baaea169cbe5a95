using ChiBo.Demo.Names;

namespace ChiBo.Demo;

/// <summary>A member while the bloc is being made: offices first, then who is probationary, exempt or away.</summary>
internal sealed class MemberDraft
{
    private const int YearsBeforeAdmission = 20;
    private readonly string _family;
    private readonly string _middle;
    private readonly string _given;
    private readonly DemoGender _gender;
    private DateOnly _admittedOn;

    public MemberDraft(SplitMix64 random, int number)
    {
        Id = $"dv-{number:D5}";
        _gender = random.Below(100) < 54 ? DemoGender.Male : DemoGender.Female;
        _family = random.Pick(PersonNames.Family);
        _middle = random.Pick(_gender switch
        {
            DemoGender.Male => PersonNames.MaleMiddle,
            DemoGender.Female => PersonNames.FemaleMiddle,
        });
        // Nobody is called Minh Minh or Thị Thu Thu.
        do
        {
            _given = random.Pick(_gender switch
            {
                DemoGender.Male => PersonNames.MaleGiven,
                DemoGender.Female => PersonNames.FemaleGiven,
            });
        }
        while (_middle.Split(' ')[^1] == _given || _family == _given);

        BornOn = DemoBloc.AsOf.AddDays(-random.Between(24 * 366, (_gender == DemoGender.Male ? 62 : 60) * 365));
        var earliest = BornOn.AddYears(YearsBeforeAdmission);
        var latest = DemoBloc.AsOf.AddDays(-400);
        var atForty = BornOn.AddYears(40);
        var end = latest < atForty ? latest : atForty;
        _admittedOn = earliest.AddDays(random.Below(end.DayNumber - earliest.DayNumber));
        Weight = random.Below(1000) + (Age is >= 38 and <= 57 ? 600 : 0);
    }

    public string Id { get; }

    public DateOnly BornOn { get; }

    /// <summary>Who is more likely to be elected: the draw, and a working life behind one.</summary>
    public int Weight { get; }

    public bool HoldsOffice { get; set; }

    public bool IsProbationary { get; private set; }

    public DemoStanding Standing { get; set; }

    public int Age => DemoBloc.AsOf.Year - BornOn.Year;

    public void AdmitLately(SplitMix64 random)
    {
        IsProbationary = true;
        _admittedOn = DemoBloc.AsOf.AddDays(-random.Between(20, 340));
    }

    public DemoMember ToMember() => new(
        Id, _family, _middle, _given, _gender, BornOn, _admittedOn,
        IsProbationary ? null : _admittedOn.AddYears(1), Standing);
}

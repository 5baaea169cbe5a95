namespace ChiBo.Simulator;

/// <summary>How well a meeting went, as those who judge it see it: some cells often have a weak month.</summary>
internal sealed class Quality(string cell, Draw draw, MeetingClient meeting)
{
    private readonly bool _isWeak = meeting.Happens("weak-month", draw.Happens($"{cell}|weak-cell", 0.2) ? 0.5 : 0.04);

    /// <summary>The points that a criterion deserves.</summary>
    public double Points(RubricCriterion criterion)
    {
        var lost = meeting.Share($"{criterion.Code}|lost");
        var share = _isWeak
            ? lost < 0.3 ? 0.9 : lost < 0.7 ? 0.6 : 0.3
            : lost < 0.75 ? 1 : lost < 0.95 ? 0.9 : 0.7;
        return Math.Floor(criterion.Max * share / criterion.Step) * criterion.Step;
    }
}

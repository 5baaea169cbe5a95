namespace ChiBo.Contracts.Messages.V1;

/// <summary>Who came, in numbers.</summary>
public sealed record MeetingAttendance
{
    /// <summary>Of the cell itself: full and probationary together, without those temporarily in.</summary>
    public int Members { get; init; }

    public int Full { get; init; }
    public int Probationary { get; init; }
    public int Exempt { get; init; }
    public int TemporarilyIn { get; init; }
    public int TemporarilyOut { get; init; }

    /// <summary>The denominator.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }
    public int AbsentExcused { get; init; }
    public int AbsentUnexcused { get; init; }
    public int Late { get; init; }

    /// <summary>Percent with one decimal.</summary>
    public decimal? Rate { get; init; }
}

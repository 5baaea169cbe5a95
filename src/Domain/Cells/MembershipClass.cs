namespace ChiBo.Domain.Cells;

/// <summary>Full or probationary: a probationary member speaks and does not vote.</summary>
public enum MembershipClass
{
    /// <summary>Chính thức: votes, and may hold a position.</summary>
    Full,
    /// <summary>Dự bị: speaks, does not vote and holds no position.</summary>
    Probationary,
}

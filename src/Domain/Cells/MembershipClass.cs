namespace ChiBo.Domain.Cells;

/// <summary>Full or probationary: a probationary member speaks and does not vote.</summary>
public enum MembershipClass
{
    Full,
    Probationary,
}

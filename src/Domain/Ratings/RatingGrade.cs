namespace ChiBo.Domain.Ratings;

/// <summary>
/// The rating of a cell over a period: Xuất sắc, Tốt, Khá, Trung bình, Kém. Not the grade of a meeting: it is made of
/// many of them. Better ratings compare lower.
/// </summary>
public enum RatingGrade
{
    /// <summary>Xuất sắc: Good with at least 11 Good months of 12, and one of the organisation's places.</summary>
    Excellent,
    /// <summary>Tốt: every month at least Fair and at least 7 of 12 Good.</summary>
    Good,
    /// <summary>Khá: every month at least Average and at least 7 of 12 at least Fair.</summary>
    Fair,
    /// <summary>Trung bình: at least 7 months of 12 at least Average.</summary>
    Average,
    /// <summary>Kém: none of the better ratings is reached.</summary>
    Poor,
}

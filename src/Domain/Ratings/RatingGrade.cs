namespace ChiBo.Domain.Ratings;

/// <summary>
/// The rating of a cell over a period: Xuất sắc, Tốt, Khá, Trung bình, Kém. Not the grade of a meeting: it is made of
/// many of them. Better ratings compare lower.
/// </summary>
public enum RatingGrade
{
    Excellent,
    Good,
    Fair,
    Average,
    Poor,
}

namespace ChiBo.Domain.Scoring;

/// <summary>The grade of one meeting or of one month: Tốt, Khá, Trung bình, Kém. Better grades compare lower.</summary>
public enum MeetingGrade
{
    /// <summary>Tốt: at least the edition's points for Good, and full marks where the edition asks for them.</summary>
    Good,
    /// <summary>Khá: at least the edition's points for Fair.</summary>
    Fair,
    /// <summary>Trung bình: at least the edition's points for Average.</summary>
    Average,
    /// <summary>Kém: fewer points than Average needs, and any month without a regular meeting.</summary>
    Poor,
}

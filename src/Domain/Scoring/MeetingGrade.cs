namespace ChiBo.Domain.Scoring;

/// <summary>The grade of one meeting or of one month: Tốt, Khá, Trung bình, Kém. Better grades compare lower.</summary>
public enum MeetingGrade
{
    Good,
    Fair,
    Average,
    Poor,
}

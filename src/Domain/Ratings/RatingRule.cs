using System.Collections.Immutable;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Ratings;

/// <summary>How months become a half-year's and a year's rating, as data with its source.</summary>
public sealed record RatingRule
{
    public const int MonthsOfYear = 12;
    public const int MonthsOfHalfYear = 6;

    public required string Id { get; init; }

    public required string Source { get; init; }

    /// <summary>Choices where the source leaves a gap.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Best first; a year that meets none is Poor.</summary>
    public required ImmutableArray<PeriodCondition> Year { get; init; }

    /// <summary>Best first; a half-year that meets none is Poor.</summary>
    public required ImmutableArray<PeriodCondition> HalfYear { get; init; }

    /// <summary>Best first; an organisation whose cells meet none is Poor.</summary>
    public required ImmutableArray<OrganisationCondition> Organisation { get; init; }

    public static RatingRule KhoiPhuTho { get; } = new()
    {
        Id = "khoi-phu-tho",
        Source = "Đảng ủy Khối các cơ quan tỉnh Phú Thọ: đánh giá, xếp loại chất lượng sinh hoạt chi bộ hằng năm",
        Notes =
        [
            "Tốt: mọi kỳ thường kỳ từ Khá trở lên và ít nhất 7 kỳ Tốt (nguồn).",
            "Khá: mọi kỳ từ Trung bình trở lên (nguồn) và ít nhất 7 kỳ từ Khá trở lên (lựa chọn).",
            "Trung bình: ít nhất 7 kỳ từ Trung bình trở lên (lựa chọn).",
            "Xuất sắc: đạt loại Tốt và ít nhất 11 kỳ Tốt (lựa chọn).",
            "Sáu tháng: 4 kỳ thay cho 7, 6 kỳ thay cho 11 (lựa chọn).",
            "Tháng không sinh hoạt thường kỳ tính là Kém (nguồn).",
            "Chi bộ có ít kỳ hơn trong năm: số kỳ cần đạt giảm theo tỷ lệ, làm tròn lên (lựa chọn).",
            "Tổ chức: Tốt khi mọi chi bộ từ Trung bình và 80 % từ Tốt; Khá khi 70 % từ Khá; Trung bình khi 50 % từ "
            + "Trung bình; không xét Xuất sắc (lựa chọn: nguồn không nêu).",
        ],
        Year =
        [
            new PeriodCondition(RatingGrade.Excellent, MeetingGrade.Fair, 11, MeetingGrade.Good),
            new PeriodCondition(RatingGrade.Good, MeetingGrade.Fair, 7, MeetingGrade.Good),
            new PeriodCondition(RatingGrade.Fair, MeetingGrade.Average, 7, MeetingGrade.Fair),
            new PeriodCondition(RatingGrade.Average, MeetingGrade.Poor, 7, MeetingGrade.Average),
        ],
        HalfYear =
        [
            new PeriodCondition(RatingGrade.Excellent, MeetingGrade.Fair, 6, MeetingGrade.Good),
            new PeriodCondition(RatingGrade.Good, MeetingGrade.Fair, 4, MeetingGrade.Good),
            new PeriodCondition(RatingGrade.Fair, MeetingGrade.Average, 4, MeetingGrade.Fair),
            new PeriodCondition(RatingGrade.Average, MeetingGrade.Poor, 4, MeetingGrade.Average),
        ],
        Organisation =
        [
            new OrganisationCondition(RatingGrade.Good, RatingGrade.Average, 80, RatingGrade.Good),
            new OrganisationCondition(RatingGrade.Fair, RatingGrade.Poor, 70, RatingGrade.Fair),
            new OrganisationCondition(RatingGrade.Average, RatingGrade.Poor, 50, RatingGrade.Average),
        ],
    };
}

using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Office.Sheets;
using ChiBo.Office.Words;
using ChiBo.Projections.Ratings;

namespace ChiBo.Office.Reports;

/// <summary>The years of cells and of organisations as sheets.</summary>
public static class YearSheets
{
    /// <summary>A line for each cell: what the evidence proposes, and what people made of it.</summary>
    public static Sheet<CellYearRow> Cells(int year) => new(
        $"ĐỀ XUẤT XẾP LOẠI CHI BỘ NĂM {year}",
        $"Xếp loại chi bộ {year}",
        [
            new("Đảng bộ cơ sở", 24, r => r.OrganisationName ?? r.Rated.OrganisationId),
            new("Chi bộ", 24, r => r.CellName ?? r.Rated.CellId),
            new("Mã chi bộ", 20, r => r.Rated.CellId),
            new("Tháng Tốt", 7, r => (int?)r.Rated.Good),
            new("Tháng Khá", 7, r => (int?)r.Rated.Fair),
            new("Tháng Trung bình", 8, r => (int?)r.Rated.Average),
            new("Tháng Kém", 7, r => (int?)r.Rated.Poor),
            new("Trong đó không sinh hoạt", 9, r => (int?)r.Rated.Missed),
            new("Tháng chưa xong", 8, r => (int?)r.Rated.Open),
            new("Tổng điểm", 9, r => (decimal?)r.Rated.Points),
            new("Sáu tháng đầu", 11, r => Terms.OfRating(r.Rated.FirstHalf)),
            new("Sáu tháng cuối", 11, r => Terms.OfRating(r.Rated.SecondHalf)),
            new("Đề xuất", 11, r => Terms.OfRating(r.Rated.Proposed)),
            new("Còn đạt được", 24, r => Reachable(r.Rated.Reachable)),
            new("Cấp ủy cơ sở xác nhận", 11, r => Terms.OfRating(r.Rated.Confirmed?.Grade)),
            new("Đảng ủy Khối quyết định", 11, r => Terms.OfRating(r.Rated.Decided?.Grade)),
            new("Lý do khác đề xuất", 32, r => (r.Rated.Decided ?? r.Rated.Confirmed)?.Reason),
        ]);

    /// <summary>A line for each organisation: its cells by the rating that stands now.</summary>
    public static Sheet<OrganisationYearRow> Organisations(int year) => new(
        $"XẾP LOẠI CHI BỘ THEO ĐẢNG BỘ CƠ SỞ NĂM {year}",
        $"Đảng bộ cơ sở {year}",
        [
            new("Đảng bộ cơ sở", 34, r => r.OrganisationName ?? r.Rated.OrganisationId),
            new("Mã đảng bộ", 26, r => r.Rated.OrganisationId),
            new("Số chi bộ", 9, r => (int?)r.Rated.Cells),
            new("Xuất sắc", 9, r => (int?)r.Rated.Excellent),
            new("Tốt", 9, r => (int?)r.Rated.Good),
            new("Khá", 9, r => (int?)r.Rated.Fair),
            new("Trung bình", 9, r => (int?)r.Rated.Average),
            new("Kém", 9, r => (int?)r.Rated.Poor),
            new("Chưa xếp loại", 9, r => (int?)r.Rated.Unrated),
            new("Đã xác nhận", 9, r => (int?)r.Rated.Confirmed),
            new("Đã quyết định", 9, r => (int?)r.Rated.Decided),
            new("Số chi bộ xuất sắc tối đa", 12, r => (int?)r.Rated.ExcellentPlaces),
        ]);

    private static string Reachable(ImmutableArray<ReachableRating> ratings) =>
        string.Join(", ", ratings.Where(r => r.IsReachable).Select(r => Terms.OfRating(r.Grade)));
}

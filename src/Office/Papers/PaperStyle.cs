namespace ChiBo.Office.Papers;

/// <summary>The named styles of every paper.</summary>
internal static class PaperStyle
{
    public const string Text = "VanBan";
    public const string Item = "GachDauDong";
    public const string Superior = "CapTren";
    public const string Issuer = "CoQuanBanHanh";
    public const string Star = "DauSao";
    public const string Number = "SoKyHieu";
    public const string Party = "TieuDeDang";
    public const string PlaceAndDate = "DiaDanhNgayThang";
    public const string Title = "TenLoaiVanBan";
    public const string Subject = "TrichYeu";
    public const string Line = "DuongKe";
    public const string Section = "Muc";
    public const string Subsection = "TieuMuc";
    public const string TableHead = "BangTieuDe";
    public const string TableText = "BangChu";
    public const string TableNumber = "BangSo";
    public const string SignatureRole = "ChucDanhKy";
    public const string SignatureNote = "GhiChuKy";
    public const string SignatureName = "HoTenKy";
    public const string RecipientsTitle = "NoiNhan";
    public const string Recipients = "NoiNhanChiTiet";
    public const string PageNumber = "SoTrang";
    public const string Grid = "BangKe";
    public const string Columns = "HaiCot";
}

namespace ChiBo.Demo.Names;

/// <summary>Vietnamese names, each about as frequent as in life.</summary>
internal static class PersonNames
{
    /// <summary>Per thousand.</summary>
    public static readonly (string, int)[] Family =
    [
        ("Nguyễn", 384), ("Trần", 110), ("Lê", 95), ("Phạm", 70), ("Hoàng", 38), ("Phan", 45), ("Vũ", 26), ("Võ", 20),
        ("Đặng", 21), ("Bùi", 20), ("Đỗ", 14), ("Hồ", 13), ("Ngô", 13), ("Dương", 10), ("Lý", 5), ("Huỳnh", 13),
        ("Đinh", 10), ("Trịnh", 8), ("Mai", 7), ("Trương", 12), ("Đào", 7), ("Cao", 6), ("Lương", 7), ("Hà", 6),
        ("Tạ", 4), ("Phùng", 4), ("Chu", 4), ("Lưu", 4), ("Tô", 3), ("Nông", 3), ("Hứa", 2), ("Quách", 2), ("Lò", 2),
    ];

    public static readonly (string, int)[] MaleMiddle =
    [
        ("Văn", 320), ("Đức", 80), ("Hữu", 70), ("Quang", 70), ("Minh", 70), ("Xuân", 60), ("Công", 50), ("Đình", 55),
        ("Thanh", 55), ("Ngọc", 45), ("Trọng", 30), ("Tiến", 30), ("Quốc", 40), ("Mạnh", 25),
    ];

    public static readonly (string, int)[] FemaleMiddle =
    [
        ("Thị", 420), ("Thị Thu", 55), ("Thị Thanh", 50), ("Thị Kim", 40), ("Thị Hồng", 50), ("Thị Minh", 35),
        ("Ngọc", 60), ("Thu", 45), ("Thanh", 45), ("Phương", 45), ("Kim", 35), ("Hồng", 35), ("Mai", 30), ("Bích", 25),
        ("Diệu", 15), ("Thùy", 15),
    ];

    public static readonly (string, int)[] MaleGiven =
    [
        ("Hùng", 50), ("Dũng", 45), ("Tuấn", 55), ("Hải", 40), ("Nam", 35), ("Long", 30), ("Sơn", 40), ("Minh", 35),
        ("Thắng", 35), ("Cường", 40), ("Hưng", 25), ("Bình", 30), ("Phúc", 25), ("Quân", 20), ("Tùng", 30), ("Đạt", 20),
        ("Khoa", 15), ("Kiên", 20), ("Trung", 35), ("Việt", 20), ("Vinh", 25), ("Toàn", 20), ("Thành", 35), ("Tâm", 15),
        ("An", 15), ("Lâm", 15), ("Phong", 20), ("Hiếu", 20), ("Hoàng", 20), ("Chiến", 15), ("Thái", 15), ("Đông", 10),
    ];

    public static readonly (string, int)[] FemaleGiven =
    [
        ("Hương", 55), ("Hoa", 50), ("Lan", 45), ("Hằng", 40), ("Hà", 45), ("Thảo", 40), ("Trang", 45), ("Linh", 40),
        ("Mai", 35), ("Nga", 35), ("Ngọc", 30), ("Nhung", 30), ("Phương", 40), ("Thủy", 40), ("Yến", 30), ("Vân", 35),
        ("Hạnh", 30), ("Hiền", 35), ("Huệ", 20), ("Loan", 20), ("Dung", 25), ("Tuyết", 20), ("Oanh", 20), ("Anh", 35),
        ("Liên", 20), ("Thu", 25), ("Xuân", 15), ("Quyên", 15), ("Trâm", 10), ("Chi", 15), ("Lý", 10), ("Tâm", 15),
    ];
}

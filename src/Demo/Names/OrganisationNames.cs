namespace ChiBo.Demo.Names;

/// <summary>The grassroots organisations of a province's bloc of agencies.</summary>
internal static class OrganisationNames
{
    /// <summary>The organisation that the bloc's own office belongs to.</summary>
    public const string BlocAgency = "co-quan-dang-uy-khoi";

    /// <summary>Organisations of several cells (đảng bộ cơ sở).</summary>
    public static readonly (string Slug, string Name)[] OfSeveralCells =
    [
        ("so-tai-chinh", "Sở Tài chính"),
        ("so-noi-vu", "Sở Nội vụ"),
        ("so-tu-phap", "Sở Tư pháp"),
        ("so-cong-thuong", "Sở Công Thương"),
        ("so-xay-dung", "Sở Xây dựng"),
        ("so-y-te", "Sở Y tế"),
        ("so-giao-duc-va-dao-tao", "Sở Giáo dục và Đào tạo"),
        ("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ"),
        ("so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch"),
        ("so-nong-nghiep-va-moi-truong", "Sở Nông nghiệp và Môi trường"),
        ("so-dan-toc-va-ton-giao", "Sở Dân tộc và Tôn giáo"),
        ("so-ngoai-vu", "Sở Ngoại vụ"),
        ("thanh-tra-tinh", "Thanh tra tỉnh"),
        ("van-phong-tinh-uy", "Văn phòng Tỉnh ủy"),
        ("van-phong-uy-ban-nhan-dan-tinh", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("van-phong-hoi-dong-nhan-dan-tinh", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh"),
        ("ban-to-chuc-tinh-uy", "Ban Tổ chức Tỉnh ủy"),
        ("ban-tuyen-giao-va-dan-van", "Ban Tuyên giáo và Dân vận Tỉnh ủy"),
        ("ban-noi-chinh-tinh-uy", "Ban Nội chính Tỉnh ủy"),
        ("uy-ban-kiem-tra-tinh-uy", "Ủy ban Kiểm tra Tỉnh ủy"),
        ("co-quan-dang-uy-khoi", "Cơ quan Đảng ủy Khối"),
        ("uy-ban-mat-tran-to-quoc", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("truong-chinh-tri-tinh", "Trường Chính trị tỉnh"),
        ("toa-an-nhan-dan-tinh", "Tòa án nhân dân tỉnh"),
        ("vien-kiem-sat-nhan-dan-tinh", "Viện Kiểm sát nhân dân tỉnh"),
        ("thi-hanh-an-dan-su-tinh", "Thi hành án dân sự tỉnh"),
        ("thue-tinh", "Thuế tỉnh"),
        ("kho-bac-nha-nuoc", "Kho bạc Nhà nước khu vực"),
        ("hai-quan-khu-vuc", "Chi cục Hải quan khu vực"),
        ("bao-hiem-xa-hoi-tinh", "Bảo hiểm xã hội tỉnh"),
        ("thong-ke-tinh", "Thống kê tỉnh"),
        ("ngan-hang-nha-nuoc", "Ngân hàng Nhà nước khu vực"),
        ("ngan-hang-chinh-sach-xa-hoi", "Ngân hàng Chính sách xã hội chi nhánh tỉnh"),
        ("bao-va-phat-thanh-truyen-hinh", "Báo và Phát thanh, Truyền hình tỉnh"),
        ("ban-quan-ly-cac-khu-cong-nghiep", "Ban Quản lý các khu công nghiệp tỉnh"),
        ("benh-vien-da-khoa-tinh", "Bệnh viện Đa khoa tỉnh"),
        ("benh-vien-y-hoc-co-truyen", "Bệnh viện Y học cổ truyền"),
        ("benh-vien-san-nhi", "Bệnh viện Sản - Nhi"),
        ("trung-tam-kiem-soat-benh-tat", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        ("truong-cao-dang-su-pham", "Trường Cao đẳng Sư phạm"),
        ("truong-cao-dang-y-te", "Trường Cao đẳng Y tế"),
        ("truong-cao-dang-nghe", "Trường Cao đẳng Nghề"),
        ("chi-cuc-kiem-lam", "Chi cục Kiểm lâm"),
        ("chi-cuc-quan-ly-thi-truong", "Chi cục Quản lý thị trường"),
        ("chi-cuc-thuy-loi", "Chi cục Thủy lợi"),
        ("ban-quan-ly-du-an-giao-thong", "Ban Quản lý dự án đầu tư xây dựng công trình giao thông"),
        ("ban-quan-ly-du-an-dan-dung", "Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp"),
        ("buu-dien-tinh", "Bưu điện tỉnh"),
        ("dien-luc-tinh", "Điện lực tỉnh"),
        ("vien-thong-tinh", "Viễn thông tỉnh"),
    ];

    /// <summary>Organisations that are one cell (chi bộ cơ sở).</summary>
    public static readonly (string Slug, string Name)[] OfOneCell =
    [
        ("tinh-doan", "Tỉnh đoàn"),
        ("hoi-lien-hiep-phu-nu", "Hội Liên hiệp Phụ nữ tỉnh"),
        ("hoi-nong-dan", "Hội Nông dân tỉnh"),
        ("hoi-cuu-chien-binh", "Hội Cựu chiến binh tỉnh"),
        ("lien-doan-lao-dong", "Liên đoàn Lao động tỉnh"),
        ("lien-minh-hop-tac-xa", "Liên minh Hợp tác xã tỉnh"),
        ("hoi-chu-thap-do", "Hội Chữ thập đỏ tỉnh"),
        ("hoi-van-hoc-nghe-thuat", "Hội Văn học Nghệ thuật tỉnh"),
        ("hoi-nha-bao", "Hội Nhà báo tỉnh"),
        ("hoi-luat-gia", "Hội Luật gia tỉnh"),
        ("lien-hiep-cac-hoi-khoa-hoc", "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh"),
        ("lien-hiep-cac-to-chuc-huu-nghi", "Liên hiệp các tổ chức hữu nghị tỉnh"),
        ("quy-dau-tu-phat-trien", "Quỹ Đầu tư phát triển tỉnh"),
        ("quy-bao-ve-moi-truong", "Quỹ Bảo vệ môi trường tỉnh"),
        ("trung-tam-xuc-tien-dau-tu", "Trung tâm Xúc tiến đầu tư, thương mại và du lịch"),
        ("trung-tam-luu-tru-lich-su", "Trung tâm Lưu trữ lịch sử tỉnh"),
        ("thu-vien-tinh", "Thư viện tỉnh"),
        ("bao-tang-tinh", "Bảo tàng tỉnh"),
    ];

    /// <summary>Departments that cells are named after.</summary>
    public static readonly string[] Departments =
    [
        "Văn phòng", "Tổ chức - Hành chính", "Thanh tra", "Kế hoạch - Tổng hợp", "Tài vụ", "Pháp chế", "Nghiệp vụ 1",
        "Nghiệp vụ 2", "Nghiệp vụ 3", "Chuyển đổi số", "Đào tạo", "Kỹ thuật", "Quản lý dự án", "Dịch vụ công",
        "Trung tâm trực thuộc 1", "Trung tâm trực thuộc 2", "Trung tâm trực thuộc 3",
    ];
}

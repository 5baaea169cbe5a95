namespace ChiBo.Simulator;

/// <summary>What people say and write in a simulated meeting.</summary>
internal static class Vocabulary
{
    public static readonly string[] Topics =
    [
        "Đánh giá kết quả thực hiện nhiệm vụ tháng trước và nguyên nhân việc chưa hoàn thành",
        "Thông tin thời sự, chủ trương mới của Đảng và Nhà nước",
        "Quán triệt văn bản chỉ đạo của cấp ủy cấp trên",
        "Thảo luận giải pháp nâng cao chất lượng công việc chuyên môn",
        "Công tác phát triển đảng và giúp đỡ đảng viên dự bị",
        "Lãnh đạo công đoàn, đoàn thanh niên, hội phụ nữ",
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "Phương hướng, nhiệm vụ công tác tháng tới",
    ];

    public static readonly string[] Opinions =
    [
        "Nhất trí với dự thảo báo cáo, đề nghị bổ sung nguyên nhân chủ quan.",
        "Đề nghị phân công rõ người, rõ việc, rõ thời hạn đối với nhiệm vụ còn chậm.",
        "Cần chuẩn bị tài liệu sớm hơn để đảng viên nghiên cứu trước.",
        "Đề xuất giao tổ công đoàn phối hợp thực hiện.",
        "Đồng tình với kết luận của chủ trì, không có ý kiến khác.",
        "Đề nghị nêu cụ thể chỉ tiêu để tháng sau kiểm điểm.",
    ];

    public static readonly string[] Tasks =
    [
        "Hoàn thành báo cáo chuyên đề và gửi cấp ủy cấp trên",
        "Tổ chức rà soát hồ sơ tồn đọng",
        "Xây dựng kế hoạch sinh hoạt chuyên đề quý tới",
        "Giúp đỡ quần chúng ưu tú hoàn thiện hồ sơ kết nạp",
        "Kiểm tra việc chấp hành kỷ luật, kỷ cương hành chính",
    ];

    public static readonly string[] Excuses = ["Đi công tác", "Ốm, đang điều trị", "Nghỉ phép năm", "Việc gia đình"];
}

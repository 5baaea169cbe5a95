using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Standalone.History;

/// <summary>What is said and written in the meetings of the past.</summary>
internal static class Words
{
    public static readonly string[] Topics =
    [
        "Đánh giá kết quả thực hiện nhiệm vụ tháng trước",
        "Thông tin thời sự, chủ trương mới của Đảng và Nhà nước",
        "Quán triệt văn bản chỉ đạo của cấp ủy cấp trên",
        "Giải pháp nâng cao chất lượng công việc chuyên môn",
        "Công tác phát triển đảng và giúp đỡ đảng viên dự bị",
        "Lãnh đạo công đoàn, đoàn thanh niên, hội phụ nữ",
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

    public static readonly string[] Studies =
    [
        "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "Nâng cao trách nhiệm nêu gương của cán bộ, đảng viên",
        "Cải cách hành chính và chuyển đổi số trong cơ quan",
        "Phòng, chống tham nhũng, lãng phí, tiêu cực",
        "Xây dựng văn hóa công vụ ở đơn vị",
        "Tự phê bình và phê bình trong sinh hoạt chi bộ",
    ];

    public static readonly string[] Recommendations =
    [
        "Tăng thời gian thảo luận.",
        "Khuyến khích đảng viên không giữ chức vụ phát biểu.",
        "Gửi tài liệu trước cuộc họp ít nhất ba ngày.",
        "Kết luận rõ người, rõ việc, rõ thời hạn.",
    ];

    public const string Answer = "Chi bộ tiếp thu ý kiến của tổ công tác và đưa vào kế hoạch tháng sau.";

    public static readonly string[] Excuses = ["Đi công tác", "Ốm, đang điều trị", "Nghỉ phép năm", "Việc gia đình"];

    public static readonly string[] Moves =
        ["Trùng lịch họp của cơ quan", "Bí thư đi công tác đột xuất", "Ảnh hưởng của mưa bão"];

    public static readonly PreparedReport Report = new()
    {
        PartyWork = "Duy trì nền nếp sinh hoạt, 100% đảng viên được quán triệt nghị quyết.",
        ProfessionalTask = "Hoàn thành cơ bản các nhiệm vụ; còn chậm do phối hợp chưa tốt.",
        MassOrganisations = "Công đoàn, đoàn thanh niên hoạt động đúng kế hoạch.",
        NextProgramme = "Tập trung các nhiệm vụ trọng tâm của tháng.",
        KeyQuestions = ["Vì sao một số nhiệm vụ chậm tiến độ?", "Tháng tới cần tập trung việc gì?"],
        Mood = "Cán bộ, đảng viên ổn định tư tưởng, tin tưởng sự lãnh đạo của Đảng.",
        SecretaryPreparation = "Bí thư chuẩn bị dự thảo báo cáo và nghị quyết.",
    };
}

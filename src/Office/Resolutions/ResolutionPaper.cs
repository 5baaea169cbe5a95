using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Resolutions;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Office.Papers;
using ChiBo.Office.Scores;
using ChiBo.Office.Tasks;
using ChiBo.Office.Words;

namespace ChiBo.Office.Resolutions;

/// <summary>The resolution as the office files it, with its annex of opinions. Source: domain/minutes.md.</summary>
public static class ResolutionPaper
{
    /// <param name="meeting">As the caller may see it.</param>
    /// <param name="to">Where the .docx goes.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ArgumentException">None was adopted, or the caller may not read it.</exception>
    public static Task Write(MeetingView meeting, Stream to, CancellationToken cancellation = default)
    {
        if (meeting.Resolution is not { } resolution)
            throw new ArgumentException("A meeting without a resolution.", nameof(meeting));
        var month = Dates.OfMonth(meeting.Month);
        var paper = new Paper()
            .Head(
                Bodies.Superior(meeting.OrganisationName), Bodies.Cell(meeting.CellName), $"Số {Number(resolution)}",
                meeting.Place, VietnamTime.DateOf(resolution.AdoptedAt))
            .Title("NGHỊ QUYẾT", $"{Terms.Meeting(meeting.Kind)} {month}")
            .Meeting(meeting)
            .Section("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG TRƯỚC")
            .Tells(resolution.LastMonth)
            .TasksOfLastMonth(meeting.CarriedTasks)
            .Section("II. NHIỆM VỤ THÁNG TỚI")
            .Tells(resolution.NextMonth)
            .TasksToDo(meeting.Tasks)
            .Section("III. PHÂN CÔNG, TỔ CHỨC THỰC HIỆN")
            .Tells(resolution.Assignment)
            .Section("IV. TỰ CHẤM ĐIỂM BUỔI SINH HOẠT")
            .Score(meeting.Scores.Self?.Sheet)
            .Vote(meeting, resolution)
            .Recipients(
                [$"{meeting.OrganisationName} (để báo cáo)", "Các đồng chí đảng viên trong chi bộ (để thực hiện)", "Lưu chi bộ"],
                Signature(meeting))
            .Opinions(meeting);
        return PaperPackage.Write(
            paper, $"Nghị quyết {Number(resolution)} {Terms.Meeting(meeting.Kind)} {month}", to, cancellation);
    }

    private static Paper Meeting(this Paper paper, MeetingView meeting)
    {
        var roll = meeting.Attendance;
        return paper
            .Field("Địa điểm", meeting.Place)
            .Field("Thời gian", meeting is { OpenedAt: { } from, ClosedAt: { } until }
                ? $"từ {Dates.HourAndDay(from)} đến {Dates.HourAndDay(until)} ({Dates.Duration(until - from)})"
                : meeting.OpenedAt is { } since ? $"từ {Dates.HourAndDay(since)}, chưa bế mạc" : "Chưa khai mạc")
            .Field("Tổng số đảng viên", $"{roll.Members} đồng chí (chính thức {roll.Full}, dự bị {roll.Probationary})")
            .Field(
                "Có mặt", $"{roll.Present}/{roll.Expected} đồng chí phải dự, đạt {Numbers.Percent(roll.Present, roll.Expected)}")
            .Field("Vắng", $"{roll.AbsentExcused} có lý do, {roll.AbsentUnexcused} không lý do");
    }

    private static Paper Vote(this Paper paper, MeetingView meeting, ResolutionView resolution)
    {
        var ballot = meeting.Ballots.FirstOrDefault(b => b.Id == resolution.BallotId);
        return paper.Says(ballot?.Tally is { } tally
            ? $"Nghị quyết được chi bộ biểu quyết thông qua với {tally.For}/{ballot.Entitled} đảng viên được quyền biểu "
              + $"quyết tán thành, đạt {Numbers.Percent(tally.For, ballot.Entitled)}; không tán thành {tally.Against}; "
              + $"ý kiến khác {tally.Other}."
            : "Không có số liệu biểu quyết.");
    }

    private static PaperSignature Signature(MeetingView meeting)
    {
        var position = meeting.Attendance.People.FirstOrDefault(p => p.MemberId == meeting.Chair?.Id)?.Position;
        var signed = meeting.Minutes.SignedBy.FirstOrDefault(s => s.As == Signatory.Chair);
        return new PaperSignature(
            ["T/M CHI BỘ", Terms.Signs(position)], signed?.Person.Name ?? meeting.Chair?.Name, signed?.At);
    }

    private static Paper Opinions(this Paper paper, MeetingView meeting)
    {
        paper.NewPage().Title("PHỤ LỤC", "Ý kiến phát biểu tại buổi sinh hoạt");
        var any = false;
        foreach (var item in meeting.Agenda.Items.Where(i => !i.Opinions.IsEmpty))
        {
            any = true;
            paper.Subsection(item.Title);
            foreach (var opinion in item.Opinions)
                paper.Speaks($"- Đ/c {opinion.Speaker.Name}{(opinion.Differs ? " (ý kiến khác)" : "")}", opinion.Text);
        }

        return any ? paper : paper.Says("Không có ý kiến phát biểu.");
    }

    private static string Number(ResolutionView resolution) =>
        resolution.Number.Contains('/', StringComparison.Ordinal) || resolution.Number.Contains('-', StringComparison.Ordinal)
            ? resolution.Number
            : $"{resolution.Number}-NQ/CB";
}

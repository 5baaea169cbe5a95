using ChiBo.Domain.Meetings.Preparation;

namespace ChiBo.Domain.Tests.Meetings.Preparation;

/// <summary>A document is called what it is: no path, nothing unseen, no other sort of file.</summary>
public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("Dự thảo báo cáo tháng 11", "text/plain")]
    [InlineData("Báo cáo.PDF", "application/pdf")]
    [InlineData("Nghị quyết số 11.2026", "application/pdf")]
    [InlineData("Công văn 12-CV.TU", "application/pdf")]
    [InlineData("ảnh.jpeg", "image/jpeg")]
    public void Plain_names_are_taken(string name, string type) => DocumentName.Suits(name, type).ShouldBeTrue();

    [Theory]
    [InlineData("../../../..pwn", "text/plain")]
    [InlineData("x.html", "text/plain")]
    [InlineData("x.hta", "text/plain")]
    [InlineData("x.vbs", "text/plain")]
    [InlineData("x.bat", "text/plain")]
    [InlineData("x.pdf", "text/plain")]
    [InlineData("x.docx", "application/pdf")]
    [InlineData("x.exe ", "text/plain")]
    [InlineData("x.html\r\nX-Injected: 1", "text/plain")]
    [InlineData("\u202egpj.exe", "image/png")]
    [InlineData("a\0b", "text/plain")]
    [InlineData(".htaccess", "text/plain")]
    [InlineData("a\\b", "text/plain")]
    [InlineData("con:", "text/plain")]
    public void Others_are_not(string name, string type) => DocumentName.Suits(name, type).ShouldBeFalse();

    [Theory]
    [InlineData("Dự thảo", "application/pdf", "Dự thảo.pdf")]
    [InlineData("Dự thảo.pdf", "application/pdf", "Dự thảo.pdf")]
    [InlineData("x.html", "text/plain", "x.html.txt")]
    [InlineData("../..pwn", "text/plain", "-..pwn.txt")]
    [InlineData("\u202egpj.exe", "image/png", "gpj.exe.png")]
    [InlineData("a\r\nb\0", "image/png", "a--b.png")]
    [InlineData("...", "image/png", "tai-lieu.png")]
    public void What_older_meetings_hold_is_downloaded_under_a_safe_name(string name, string type, string file) =>
        DocumentName.ToFileName(name, type).ShouldBe(file);
}

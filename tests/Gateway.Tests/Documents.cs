using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Documents: kept under their hash, checked by their bytes, given to whoever sees the meeting.</summary>
[Collection(nameof(OneGateway))]
public sealed class Documents(GatewayHost host)
{
    private static readonly byte[] Pdf = "%PDF-1.7\nNghị quyết"u8.ToArray();

    [Fact]
    public async Task An_uploaded_document_is_added_by_its_hash_and_downloaded_in_scope_only()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var sha256 = await Upload(meeting.Secretary, Pdf);
        sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Pdf)));
        await meeting.Do("addDocument", new { name = "Nghị quyết 01.pdf", presentation = "IN_FULL", sha256 });
        var document = (await meeting.Read("documents { id name size mediaType sha256 }"))["documents"]![0]!;
        document["mediaType"]!.GetValue<string>().ShouldBe("application/pdf");
        document["size"]!.GetValue<long>().ShouldBe(Pdf.Length);

        var path = $"/files/{meeting.Id}/{document["id"]!.GetValue<string>()}";
        using var given = await meeting.Member(1).Get(path);
        given.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await given.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        given.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("Nghị quyết 01.pdf");
        given.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await host.As(new Account("dv-la", $"{meeting.Cell.Organisation}/cb-02/member")).Get(path)).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
        (await meeting.Secretary.Get(path + "9")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_file_may_come_with_the_order()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var variables = new JsonObject { ["input"] =
            meeting.Of(new { name = "Ảnh", presentation = "IN_SUMMARY", file = (string?)null }) };
        var answer = await meeting.Secretary.Send(AddDocument, variables, "variables.input.file",
            [0xFF, 0xD8, 0xFF, 0xE0, 1], "a.jpg");
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        answer["data"]!["addDocument"]!["meeting"]!["documents"]![0]!["mediaType"]!.GetValue<string>()
            .ShouldBe("image/jpeg");
    }

    [Fact]
    public async Task The_hash_of_what_another_uploaded_gives_nothing()
    {
        var (one, other) = (await TestMeeting.Planned(host, 3), await TestMeeting.Planned(host, 3));
        var sha256 = await Upload(one.Secretary, "%PDF-1.7 bí mật"u8.ToArray());
        (await other.Order("addDocument", new { name = "x", presentation = "IN_FULL", sha256 }))
            .ShouldBe(["file.not-uploaded"]);
    }

    [Fact]
    public async Task One_content_is_needed_and_one_is_enough()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        (await meeting.Order("addDocument", new { name = "x", presentation = "IN_FULL" }))
            .ShouldBe(["file.one-content"]);
    }

    [Theory]
    [InlineData("empty", HttpStatusCode.BadRequest, "file.empty")]
    [InlineData("program", HttpStatusCode.UnsupportedMediaType, "document.media-type")]
    [InlineData("web page named like text", HttpStatusCode.Created, null)]
    [InlineData("macro", HttpStatusCode.UnsupportedMediaType, "document.media-type")]
    [InlineData("zip", HttpStatusCode.UnsupportedMediaType, "document.media-type")]
    [InlineData("word", HttpStatusCode.Created, null)]
    [InlineData("too large", HttpStatusCode.RequestEntityTooLarge, "document.too-large")]
    public async Task What_is_taken_is_told_by_the_bytes(string what, HttpStatusCode status, string? code)
    {
        using var response = await host.As(TestCell.Office).Upload(Content(what));
        response.StatusCode.ShouldBe(status);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        (code is null ? answer["mediaType"]!.GetValue<string>() : answer["errors"]![0]!["code"]!.GetValue<string>())
            .ShouldBe(code ?? (what == "word"
                ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document" : "text/plain"));
    }

    private const string AddDocument =
        "mutation($input: AddDocumentInput!) { addDocument(input: $input) { meeting { documents { mediaType } } errors { code } } }";

    private static async Task<string> Upload(Client client, byte[] content)
    {
        using var response = await client.Upload(content);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["sha256"]!.GetValue<string>();
    }

    private static byte[] Content(string what) => what switch
    {
        "empty" => [],
        "program" => [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0],
        "macro" => Zip("word/document.xml", "word/vbaProject.bin"),
        "zip" => Zip("a.txt"),
        "word" => Zip("[Content_Types].xml", "word/document.xml"),
        "too large" => [.. Pdf, .. new byte[(25 << 20) + 1 - Pdf.Length]],
        _ => Encoding.UTF8.GetBytes("<script>alert(1)</script>"),
    };

    private static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries) zip.CreateEntry(entry).Open().Dispose();
        return bytes.ToArray();
    }
}

using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Files;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Office.Tests;
using ChiBo.Testing;

namespace ChiBo.Gateway.Tests;

/// <summary>Documents: kept under their hash, checked by their bytes, given to whoever sees the meeting.</summary>
[Collection(nameof(OneGateway))]
public sealed class Documents(GatewayHost host)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
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
    [InlineData("word with macros", HttpStatusCode.UnsupportedMediaType, "document.media-type")]
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
        "word with macros" => Package("application/vnd.ms-word.document.macroEnabled.main+xml"),
        "too large" => [.. Pdf, .. new byte[(25 << 20) + 1 - Pdf.Length]],
        _ => Encoding.UTF8.GetBytes("<script>alert(1)</script>"),
    };

    /// <summary>Files as programs of offices make them: what they are follows from what they say of themselves.</summary>
    [Theory]
    [InlineData("D01-ordinary.docx", Word)]
    [InlineData("D01-word-online-document2.docx", Word)]
    [InlineData("D02-pdf-ordinary.pdf", "application/pdf")]
    [InlineData("D02-pdf-with-newline-and-binary.pdf", "application/pdf")]
    public async Task What_programs_of_offices_make_is_known(string file, string mediaType)
    {
        using var response = await host.As(TestCell.Office).Upload(Sample(file));
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["mediaType"]!.GetValue<string>().ShouldBe(mediaType);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Word)]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("application/vnd.ms-excel.sheet.macroEnabled.main+xml", null)]
    [InlineData("application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml", null)]
    [InlineData("application/vnd.ms-excel.sheet.binary.macroEnabled.main", null)]
    public void The_kind_of_a_package_follows_from_its_content_types(string contentType, string? mediaType) =>
        MediaTypes.Of(new MemoryStream(Package(contentType))).ShouldBe(mediaType);

    [Theory]
    [InlineData(0, true)]
    [InlineData(1019, true)]
    [InlineData(1020, false)]
    public void A_PDF_says_so_within_its_first_1024_bytes(int before, bool isOne) =>
        MediaTypes.Of(new MemoryStream([.. Enumerable.Repeat((byte)0x01, before), .. "%PDF-1.7\n"u8])).ShouldBe(isOne ? "application/pdf" : null);

    [Fact]
    public async Task A_file_with_the_order_may_be_as_large_as_one_without()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        async Task<JsonNode> Add(int bytes) => await meeting.Secretary.Send(
            AddDocument, new JsonObject { ["input"] = meeting.Of(new { name = "Quét", presentation = "IN_SUMMARY", file = (string?)null }) },
            "variables.input.file", [.. Pdf, .. new byte[bytes - Pdf.Length]], "a.pdf");
        var taken = await Add(25 << 20);
        taken["errors"].ShouldBeNull(taken.ToJsonString());
        taken["data"]!["addDocument"]!["meeting"]!["documents"]!.AsArray().Count.ShouldBe(1);
        (await Add((25 << 20) + 1))["data"]!["addDocument"]!["errors"]![0]!["code"]!.GetValue<string>().ShouldBe("document.too-large");
    }

    private static byte[] Sample(string file) => File.ReadAllBytes(Repository.PathOf("tests", "Gateway.Tests", "Files", "Samples", file));

    /// <summary>A package whose main part has a name of its own.</summary>
    private static byte[] Package(string contentType) => WorkbookFile.Zip(
        ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a/main2.xml" ContentType="{contentType}"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a/main2.xml"/></Relationships>"""),
        ("a/main2.xml", "<x/>"));

    private static byte[] Zip(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in entries) zip.CreateEntry(entry).Open().Dispose();
        return bytes.ToArray();
    }
}

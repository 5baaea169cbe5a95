using System.Text;
using System.Text.Encodings.Web;
using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Endpoints;

/// <summary>The few pages that a person sees.</summary>
internal static class Pages
{
    private const string Frame = """
        <!doctype html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{0}</title>
        <style>
        body {{ font: 18px/1.5 system-ui, sans-serif; color: #222 }}
        main {{ max-width: 22rem; margin: 12vh auto; padding: 0 1rem }}
        h1 {{ font-size: 1.4rem; color: #b01116 }}
        label {{ display: block; margin-top: 1rem }}
        input, button {{ font: inherit; width: 100%; box-sizing: border-box; padding: .6rem; border-radius: 4px }}
        input {{ border: 1px solid #888 }}
        button {{ margin-top: 1.5rem; background: #b01116; color: #fff; border: 0 }}
        [role=alert] {{ color: #b01116 }}
        </style>
        </head>
        <body><main>
        <h1>{0}</h1>
        {1}
        </main></body>
        </html>
        """;

    public static IResult SignIn(Realm realm, AuthorizationRequest asked, bool wrong) =>
        Page("Đăng nhập " + realm.DisplayName, $"""
            {(wrong ? "<p role=\"alert\">Sai mã đảng viên hoặc mật khẩu, hoặc tài khoản đang tạm khóa.</p>" : "")}
            <form method="post" action="{Text($"/realms/{realm.Name}/login-actions/authenticate")}">
            {Hidden(AuthorizationRequest.Names.Select(n => (n, asked.Parameter(n))))}
            <label>Mã đảng viên
            <input name="username" autocomplete="username" required autofocus
                value="{Text(asked.Parameter("login_hint"))}">
            </label>
            <label>Mật khẩu
            <input name="password" type="password" autocomplete="current-password" required>
            </label>
            <button>Đăng nhập</button>
            </form>
            """);

    public static IResult WrongAddress() => Page(
        "Không đăng nhập được",
        "<p>Ứng dụng gửi bạn tới đây chưa được đăng ký, hoặc địa chỉ quay về không đúng.</p>",
        StatusCodes.Status400BadRequest);

    public static IResult SignedOut() => Page("Đã đăng xuất", "<p>Bạn có thể đóng trang này.</p>");

    public static IResult PostBack(string address, IEnumerable<KeyValuePair<string, string?>> fields) =>
        Page("Đang quay lại ứng dụng", $"""
            <form method="post" action="{Text(address)}">
            {Hidden(fields.Select(f => (f.Key, f.Value ?? "")))}
            <button autofocus>Tiếp tục</button>
            </form>
            <script>document.forms[0].submit()</script>
            """);

    private static IResult Page(string title, string body, int status = StatusCodes.Status200OK) =>
        new Answer(string.Format(null, CompositeFormat.Parse(Frame), Text(title), body), status);

    private static string Hidden(IEnumerable<(string Name, string Value)> fields) => string.Join('\n', fields
        .Where(f => f.Value.Length > 0)
        .Select(f => $"<input type=\"hidden\" name=\"{Text(f.Name)}\" value=\"{Text(f.Value)}\">"));

    private static string Text(string value) => HtmlEncoder.Default.Encode(value);

    private sealed record Answer(string Html, int Status) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.XFrameOptions = "DENY";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Results.Content(Html, "text/html; charset=utf-8", Encoding.UTF8, Status).ExecuteAsync(context);
        }
    }
}

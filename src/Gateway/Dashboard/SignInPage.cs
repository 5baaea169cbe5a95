using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Gateway.Dashboard;

/// <summary>Asks for a token and changes it into the cookie of the dashboard.</summary>
internal static class SignInPage
{
    private static readonly string Html = Read();

    /// <summary>Of scripts the page's own may run, and nothing may be asked for elsewhere.</summary>
    private static readonly string Policy =
        $"default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'; script-src 'sha256-{HashOfScript()}'; form-action 'none'; base-uri 'none'";

    /// <summary>The status stays what it is: a program must not take the page for an answer.</summary>
    public static Task Write(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(Html);
    }

    private static string HashOfScript()
    {
        const string Begin = "<script>";
        var from = Html.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var script = Html[from..Html.IndexOf("</script>", StringComparison.Ordinal)];
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
    }

    private static string Read()
    {
        using var stream = typeof(SignInPage).Assembly.GetManifestResourceStream("dashboard/sign-in.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

namespace ChiBo.Demo;

/// <summary>What the process says when it serves.</summary>
public static class Greeting
{
    public static void Write(TextWriter output, string address, DemoBloc? demo)
    {
        output.WriteLine($"ChiBo đang phục vụ tại {address}/graphql (Ctrl+C để dừng).");
        if (demo is null) return;
        output.WriteLine($"{demo.Name}: {demo.Organisations.Count} tổ chức cơ sở, {demo.Cells.Count()} chi bộ, {demo.Members.Count()} đảng viên.");
        output.WriteLine($"Đăng nhập mẫu (mật khẩu chung: {DemoBloc.Password}):");
        foreach (var account in DemoAccount.Of(demo))
            output.WriteLine($"  {account.Username}  {account.Title}: {account.FullName} ({account.Scope})");
        output.WriteLine($"Thẻ truy cập: {address}/realms/chibo/protocol/openid-connect/token (client {DemoRealm.CommandLineClient})");
    }
}

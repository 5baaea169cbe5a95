using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Identity.Tokens;

/// <summary>The RS256 key of the provider, kept in a file so that tokens outlive a restart.</summary>
public sealed class SigningKey
{
    private const int Bits = 2048;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private SigningKey(RSA rsa)
    {
        Private = new RsaSecurityKey(rsa);
        Private.KeyId = Base64UrlEncoder.Encode(Private.ComputeJwkThumbprint());
        Public = new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)) { KeyId = Private.KeyId };
        Credentials = new SigningCredentials(Private, SecurityAlgorithms.RsaSha256);
    }

    /// <summary>The public half, for who validates tokens in the same process.</summary>
    public RsaSecurityKey Public { get; }

    internal SigningCredentials Credentials { get; }

    private RsaSecurityKey Private { get; }

    internal static SigningKey ReadOrCreate(string file)
    {
        if (file.Length == 0)
        {
            throw new IdentityRefusedException("Thiếu cấu hình Identity:KeyFile: tệp giữ khóa ký.");
        }

        try
        {
            if (!File.Exists(file))
            {
                Create(file);
            }

            RefuseWhatOthersCanRead(file);
            var rsa = RSA.Create();
            rsa.ImportFromPem(File.ReadAllText(file));
            return new SigningKey(rsa);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdentityRefusedException($"{file}: không đọc hoặc tạo được khóa ký: {e.Message}");
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            throw new IdentityRefusedException($"{file}: không phải khóa RSA dạng PEM: {e.Message}");
        }
    }

    // Written beside and moved, so that a killed process leaves no half key; who comes second takes the first one's.
    private static void Create(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        var draft = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using var rsa = RSA.Create(Bits);
        using (var writer = new StreamWriter(draft, options))
        {
            writer.WriteLine(rsa.ExportPkcs8PrivateKeyPem());
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }

    private static void RefuseWhatOthersCanRead(string file)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(file) & ~OwnerOnly) != 0)
        {
            throw new IdentityRefusedException($"{file}: người khác đọc được khóa ký này: hãy chạy chmod 600.");
        }
    }
}

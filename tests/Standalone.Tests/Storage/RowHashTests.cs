using ChiBo.Silo.Storage;

namespace ChiBo.Standalone.Tests.Storage;

public sealed class RowHashTests
{
    [Theory]
    [InlineData("lam-dong/so-tai-chinh/cb-01", 725584210)]
    [InlineData("b/o/c/2026-11-r", 1869379476)]
    [InlineData("khối/đảng-bộ/chi-bộ-3", 2058537973)]
    [InlineData("a/", 1233738628)]
    [InlineData("lam-dong/vp-ubnd/cb-02/2026-03-regular-1", -405217381)]
    public void Keys_hash_as_AdoNet_storage_hashes_them(string key, int hash) => RowHash.OfKey(key).ShouldBe(hash);

    [Theory]
    [InlineData("meeting", -1062908112)]
    [InlineData("cell", 1401197423)]
    [InlineData("organisation", -158598960)]
    [InlineData("working-group", -1374346799)]
    [InlineData("bloc", -1159885582)]
    public void State_names_hash_as_AdoNet_storage_hashes_them(string name, int hash) => RowHash.OfStateName(name).ShouldBe(hash);
}
